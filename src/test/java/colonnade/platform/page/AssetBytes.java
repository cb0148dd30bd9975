package colonnade.platform.page;

/** Lets tests serve assets without a container. */
public final class AssetBytes {

    private AssetBytes() {}

    /** @param address as it stands in a page */
    public static byte[] of(String address) {
        return asset(address).plain();
    }

    public static String typeOf(String address) {
        return asset(address).type();
    }

    private static Asset asset(String address) {
        return Assets.find(address.split("/", 4)[3]).orElseThrow();
    }
}

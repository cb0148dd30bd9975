package colonnade.platform.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses that anybody on the internet may ask from those that only this machine or its network reaches. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet4Address ? public4(bytes, 0) : public6(bytes));
    }

    /** Without the blocks that IANA reserves: this network, shared, protocol, documentation, benchmark, future. */
    private static boolean public4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            // the host that a machine in Azure runs on
            case 168 -> !(second == 63 && third == 129 && (bytes[at + 3] & 0xff) == 16);
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Only global unicast, and where it wraps an IPv4 address (6to4, NAT64) or may hide one (Teredo), not even that. */
    private static boolean public6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean documentation = first == 0x2001 && second == 0x0db8;
        boolean wrapped = first == 0x2002 || first == 0x2001 && second < 0x0200;
        return (first & 0xe000) == 0x2000 && !wrapped && !documentation;
    }
}

package colonnade.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** An address, or all addresses that begin alike: {@code 192.0.2.7}, {@code 10.0.0.0/8}, {@code 2001:db8::/32}. */
record Network(byte[] address, int bits) {

    /** What an operator wrote; a name instead of an address is refused rather than looked up. */
    static Network of(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = bytes(parts[0]);
        int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("COLONNADE_TRUSTED_PROXIES: " + text);
        }
        return new Network(address, bits);
    }

    boolean holds(String text) {
        byte[] other;
        try {
            other = bytes(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return other.length == address.length && Arrays.equals(cut(address), cut(other));
    }

    private byte[] cut(byte[] whole) {
        byte[] kept = whole.clone();
        for (int bit = bits; bit < kept.length * 8; bit++) {
            kept[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return kept;
    }

    private static byte[] bytes(String text) {
        if (!text.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("COLONNADE_TRUSTED_PROXIES: " + text);
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("COLONNADE_TRUSTED_PROXIES: " + text, e);
        }
    }
}

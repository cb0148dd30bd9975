package colonnade.platform.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.http.conn.DnsResolver;

/**
 * Looks a host up once for each connection, which then goes to just these addresses: a name that answers differently the
 * next time changes nothing. A host with one private address is refused as a whole.
 */
final class PublicHosts implements DnsResolver {

    /** Of a host on this machine or its network. */
    static final class PrivateHost extends UnknownHostException {}

    private final Predicate<InetAddress> allowed;

    PublicHosts(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> found = Stream.of(InetAddress.getAllByName(host)).toList();
        if (!found.stream().allMatch(allowed)) {
            throw new PrivateHost();
        }
        return found.toArray(InetAddress[]::new);
    }
}

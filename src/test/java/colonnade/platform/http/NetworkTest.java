package colonnade.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.4.0/22, 192.168.7.255, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "2001:db8::/32, 2001:db8:1::9, true",
        "2001:db8::/32, 2001:db9::1, false",
        "0.0.0.0/0, 203.0.113.5, true",
        "::1, 0:0:0:0:0:0:0:1, true",
        "10.0.0.0/8, not-an-address, false"
    })
    void anAddressIsInANetworkWhereItBeginsAlike(String network, String address, boolean inside) {
        assertThat(Network.of(network).holds(address)).isEqualTo(inside);
    }

    @Test
    void aNameIsNoNetwork() {
        assertThatThrownBy(() -> Network.of("proxy.example.org")).hasMessageContaining("COLONNADE_TRUSTED_PROXIES");
    }
}

package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.SharedServer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Last of all: what the shared server wrote while everybody was at it. */
@Order(Integer.MAX_VALUE)
@ExtendWith(SharedServer.class)
class ZLogIT {

    @Test
    void theLogHoldsNothingUnexpected(DistributionServer server) {
        assertThat(server.log().lines()).as("the log can be read").isNotEmpty();
        assertThat(server.log().unexpected()).isEmpty();
    }
}

package it.sintesi.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import it.sintesi.kernel.api.Ids;
import java.util.UUID;

/** UUID version 7 (RFC 9562), monotonic within the process. */
public final class TimeOrderedIds implements Ids {

    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}

package it.sintesi.kernel.cxf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import it.sintesi.kernel.api.Rejection;

import java.util.List;

/**
 * A failure as {@code application/problem+json} (RFC 9457), with everything that is wrong.
 *
 * @param type     {@code urn:sintesi:problem:<kind>}
 * @param title    the kind in Italian
 * @param status   HTTP status
 * @param detail   what happened, in Italian
 * @param incident number under which the log tells more; only for failures of ours
 * @param errors   all the reasons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String incident, List<Entry> errors) {
    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One reason; fields as in {@link Rejection}. */
    public record Entry(String code, String severity, String field, String law, String message, String mend) {
        /** The entry of a rejection. */
        public static Entry of(Rejection rejection) {
            return new Entry(rejection.code(), rejection.severity().name(), rejection.field(), rejection.law(), rejection.message(), rejection.mend());
        }
    }

    static Problem of(Failure failure) {
        return new Problem("urn:sintesi:problem:" + failure.name(), failure.title(), failure.status(), failure.detail(), failure.incident(),
                failure.rejections().stream().map(Entry::of).toList());
    }

    /** As JSON. */
    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

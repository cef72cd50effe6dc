package it.sintesi.communications.api;

import it.sintesi.kernel.api.Rejection;
import java.util.List;

/**
 * What became of a submission.
 *
 * @param receipt    the receipt, null when refused (or when it was only checked)
 * @param rejections everything that is wrong: errors when refused, only warnings when accepted
 * @param repeated   true when the same message had already been accepted and this is its original receipt
 */
public record IntakeOutcome(Receipt receipt, List<Rejection> rejections, boolean repeated) {

    public IntakeOutcome {
        rejections = List.copyOf(rejections);
    }

    public boolean accepted() {
        return rejections.stream().noneMatch(Rejection::refuses);
    }
}

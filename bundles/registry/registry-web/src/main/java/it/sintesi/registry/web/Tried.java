package it.sintesi.registry.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does what a form asks; a form that is refused is shown again with the reasons. */
final class Tried {

    private Tried() {
    }

    static WebResponse of(Supplier<WebResponse> act, Function<List<Rejection>, WebResponse> again) {
        try {
            return act.get();
        } catch (ServiceException e) {
            boolean mendable = e.kind() == ServiceException.Kind.REJECTED || e.kind() == ServiceException.Kind.CONFLICT;
            if (!mendable || e.rejections().isEmpty()) {
                throw e;
            }
            return again.apply(e.rejections());
        }
    }
}

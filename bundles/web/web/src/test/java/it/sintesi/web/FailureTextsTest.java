package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Told;

import org.junit.jupiter.api.Test;

/** The message of a failure in the language of the page. */
class FailureTextsTest {

    private final Explanations explanations = new Explanations();
    private final MessageTexts english = MessageTexts.beside(PageWriter.class, Locale.ENGLISH, explanations);

    @Test
    void what_a_failure_says_is_told_in_the_language_of_the_page() {
        explanations.add("web", path -> FailureTextsTest.class.getResource("/" + path));
        ServiceException failure = ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        assertThat(english.says(failure)).isEqualTo(Told.here("This page does not exist."));
        assertThat(english.in(Locale.ITALIAN).says(failure)).isEqualTo(new Told("La pagina indicata non esiste.", true));
    }

    @Test
    void a_failure_that_says_nothing_else_stays_italian_and_is_marked() {
        assertThat(english.says(ServiceException.forbidden("Non qui."))).isEqualTo(new Told("Non qui.", true));
        assertThat(english.says(ServiceException.forbidden("Non qui.").said("UNKNOWN"))).isEqualTo(new Told("Non qui.", true));
    }

    @Test
    void the_message_of_a_refusal_is_its_first_reason() {
        Rejection reason = Rejection.error("X-1", "", "Uno.", "Due");
        assertThat(ServiceException.rejected(reason).phrases()).isEqualTo(reason.phrases());
        assertThat(new ServiceException(ServiceException.Kind.REJECTED, "Altro.", List.of(reason)).phrases()).isEmpty();
    }

    @Test
    void saying_keeps_the_kind_the_message_and_the_wait() {
        ServiceException failure = ServiceException.unavailable("Fermo.", 7).said("K", 1);
        assertThat(failure.kind()).isEqualTo(ServiceException.Kind.UNAVAILABLE);
        assertThat(failure).hasMessage("Fermo.");
        assertThat(failure.retryAfterSeconds()).isEqualTo(7);
        assertThat(failure.phrases()).containsExactly(it.sintesi.kernel.api.Phrase.of("K", 1));
    }
}

package it.sintesi.communications.rules;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Parsed;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.Form;
import java.util.List;

/** A sample message with some of its text replaced. */
record Message(String text) {

    static Message sample(String name) {
        return new Message(Samples.text(name));
    }

    /** Replaces the first occurrence of each text by the one that follows it. */
    Message with(List<String> pairs) {
        String out = text;
        for (int i = 0; i < pairs.size(); i += 2) {
            assertThat(out).contains(pairs.get(i));
            int at = out.indexOf(pairs.get(i));
            out = out.substring(0, at) + pairs.get(i + 1) + out.substring(at + pairs.get(i).length());
        }
        return new Message(out);
    }

    Message with(String... pairs) {
        return with(List.of(pairs));
    }

    Parsed parsed() {
        return FormReader.read(text);
    }

    Form form() {
        return parsed().form();
    }
}

package it.sintesi.observatory.web;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Protected answers to the fixed questions of the public pages, kept until the warehouse changes. */
final class PublicAnswers {

    private static final int KEPT = 64;

    private record Key(Question question, Instant asOf, Instant rebuilt) {
    }

    private final Observatory observatory;
    private final Map<Key, Answer> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Answer> eldest) {
            return size() > KEPT;
        }
    };

    PublicAnswers(Observatory observatory) {
        this.observatory = observatory;
    }

    Answer ask(Question question) {
        Observatory.State state = observatory.state();
        Key key = new Key(question, state.asOf(), state.rebuilt());
        synchronized (kept) {
            Answer known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Answer answer = observatory.askPublicly(question);
        synchronized (kept) {
            kept.put(key, answer);
        }
        return answer;
    }
}

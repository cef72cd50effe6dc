package it.sintesi.kernel.cxf;

import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Answers in UTF-8 whatever the request was written in. */
final class Utf8Answer extends AbstractPhaseInterceptor<Message> {
    Utf8Answer() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        message.put(Message.ENCODING, "UTF-8");
    }
}

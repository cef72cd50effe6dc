package it.sintesi.kernel.cxf;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.servlet.AsyncContext;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Collects a slow body without a thread, then sends the request through the door again; too slow a one is answered with 408. */
final class BodyListener implements ReadListener, AsyncListener {
    private final AsyncContext context;
    private final ServletInputStream in;
    private final Body body;
    private final AtomicBoolean done = new AtomicBoolean();

    private BodyListener(AsyncContext context, ServletInputStream in, Body body) {
        this.context = context;
        this.in = in;
        this.body = body;
    }

    static void start(HttpServletRequest request, Body body, Duration timeout) throws IOException {
        AsyncContext context = request.startAsync();
        context.setTimeout(timeout.toMillis());
        BodyListener listener = new BodyListener(context, request.getInputStream(), body);
        context.addListener(listener);
        listener.in.setReadListener(listener);
    }

    @Override
    public void onDataAvailable() throws IOException {
        try {
            body.takeReady(in);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    public void onAllDataRead() {
        if (done.compareAndSet(false, true)) {
            context.setTimeout(0);
            context.dispatch();
        }
    }

    @Override
    public void onError(Throwable cause) {
        fail(new Answers.StatusException(400, "Il corpo della richiesta si è interrotto", cause));
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        fail(new Answers.StatusException(408, "Il corpo della richiesta non è arrivato nel tempo ammesso"));
    }

    private void fail(RuntimeException cause) {
        if (done.compareAndSet(false, true)) {
            HttpServletResponse response = (HttpServletResponse) context.getResponse();
            response.setHeader("Connection", "close");
            try {
                Answers.failure((HttpServletRequest) context.getRequest(), response, cause);
            } finally {
                context.complete();
            }
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        done.set(true);
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Only one cycle is ever started here.
    }
}

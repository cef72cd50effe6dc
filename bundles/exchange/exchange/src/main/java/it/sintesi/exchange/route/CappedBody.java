package it.sintesi.exchange.route;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads an answer into memory up to a size, and gives up beyond it. */
final class CappedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> inner = BodySubscribers.ofByteArray();
    private final long max;
    private long read;
    private Flow.Subscription subscription;

    /** More came than is taken. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    CappedBody(long max) {
        this.max = max;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return inner.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        inner.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        read += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (read > max) {
            subscription.cancel();
            inner.onError(new TooLargeException());
        } else {
            inner.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable failure) {
        inner.onError(failure);
    }

    @Override
    public void onComplete() {
        inner.onComplete();
    }
}

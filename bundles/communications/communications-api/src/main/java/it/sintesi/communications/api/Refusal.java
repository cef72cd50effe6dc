package it.sintesi.communications.api;

import it.sintesi.kernel.api.Rejection;
import java.time.Instant;
import java.util.List;

/** A submission that was refused, kept so that nothing is lost: who sent what when, and all the reasons. */
public record Refusal(String id, Instant at, String sender, Channel channel, String form, String digest, List<Rejection> rejections) {
}

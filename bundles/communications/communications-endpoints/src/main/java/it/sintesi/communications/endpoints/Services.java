package it.sintesi.communications.endpoints;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Arrivals;
import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.endpoints.rest.ArchiveResource;
import it.sintesi.communications.endpoints.rest.BulkResource;
import it.sintesi.communications.endpoints.rest.PublicResource;
import it.sintesi.communications.endpoints.rest.RelationsResource;
import it.sintesi.communications.endpoints.rest.SubmissionResource;
import it.sintesi.kernel.cxf.LiveServices;
import it.sintesi.kernel.cxf.RateLimiter;

import java.util.List;

/** What the endpoints call. */
public record Services(Intake intake, Archive archive, BulkUploads uploads, Relations relations, RuleCatalogue catalogue, Arrivals arrivals) {
    /** Whatever bundle offers them at the time of a call. */
    public static Services of(LiveServices live) {
        return new Services(live.get(Intake.class), live.get(Archive.class), live.get(BulkUploads.class), live.get(Relations.class), live.get(RuleCatalogue.class),
                live.get(Arrivals.class));
    }

    List<Object> resources(RateLimiter limiter) {
        return List.of(new SubmissionResource(intake), new ArchiveResource(archive), new PublicResource(catalogue, arrivals, limiter),
                new BulkResource(uploads), new RelationsResource(relations));
    }
}

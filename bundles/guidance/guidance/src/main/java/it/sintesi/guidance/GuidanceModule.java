package it.sintesi.guidance;

import it.sintesi.guidance.api.InterviewDesk;
import it.sintesi.guidance.api.Interviews;
import it.sintesi.guidance.application.CompleteInterview;
import it.sintesi.guidance.application.InterviewDocuments;
import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.application.InterviewService;
import it.sintesi.guidance.application.Kernel;
import it.sintesi.guidance.application.SaveStep;
import it.sintesi.guidance.application.StartInterview;
import it.sintesi.guidance.persistence.ExperienceStore;
import it.sintesi.guidance.persistence.InterviewStore;
import it.sintesi.guidance.web.GuidanceArea;
import it.sintesi.guidance.web.StepForms;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.web.api.WebArea;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class GuidanceModule {

    private final InterviewReading reading;
    private final StartInterview start;
    private final SaveStep save;
    private final CompleteInterview complete;
    private final InterviewDesk desk;
    private final WebArea area;

    public GuidanceModule(Kernel kernel, DataSource dataSource, Neighbours others) {
        Sql sql = new Sql(dataSource);
        InterviewStore store = new InterviewStore(sql, others.codes());
        ExperienceStore experiences = new ExperienceStore(sql);
        this.reading = new InterviewReading(kernel, store, experiences, others.registers());
        this.start = new StartInterview(kernel, store, experiences, others.people(), others.relations());
        this.save = new SaveStep(kernel, reading, store, experiences);
        this.complete = new CompleteInterview(kernel, reading, store);
        this.desk = new InterviewService(reading, start, save, complete, kernel.ids());
        this.area = GuidanceArea.of(reading, start, complete, new InterviewDocuments(others.pdf()), new StepForms(save, kernel.clock(), kernel.ids()));
    }

    /** What the area brings to the web. */
    public WebArea area() {
        return area;
    }

    /** The interviews for other areas. */
    public Interviews interviews() {
        return reading;
    }

    /** Where other areas hold interviews. */
    public InterviewDesk desk() {
        return desk;
    }

    StartInterview starting() {
        return start;
    }

    SaveStep saving() {
        return save;
    }

    CompleteInterview completing() {
        return complete;
    }

    InterviewReading reading() {
        return reading;
    }
}

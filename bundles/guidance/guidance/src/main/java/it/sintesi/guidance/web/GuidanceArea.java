package it.sintesi.guidance.web;

import it.sintesi.guidance.application.CompleteInterview;
import it.sintesi.guidance.application.InterviewDocuments;
import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.application.StartInterview;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;
import java.util.stream.Stream;

/** What this area brings to the web. */
public final class GuidanceArea implements WebArea {

    private final InterviewPages interviews;
    private final StepPages steps;
    private final HeldInterview held;
    private final InterviewReading reading;

    GuidanceArea(InterviewPages interviews, StepPages steps, HeldInterview held, InterviewReading reading) {
        this.interviews = interviews;
        this.steps = steps;
        this.held = held;
        this.reading = reading;
    }

    /** The area with its pages. */
    public static GuidanceArea of(InterviewReading reading, StartInterview start, CompleteInterview complete, InterviewDocuments documents, StepForms forms) {
        return new GuidanceArea(new InterviewPages(reading, start, complete, documents), new StepPages(reading, forms), new HeldInterview(reading, start, complete, forms), reading);
    }

    @Override
    public String id() {
        return "guidance";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("interviews", "hearing", 240, Shell.CONSOLE, Rooms.HOME, Rooms.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.of(interviews.pages(), steps.pages()).flatMap(List::stream).toList();
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new InterviewTimeline(reading));
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new InterviewSection(reading, held));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new InterviewWork(reading));
    }
}

package it.sintesi.web.api;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of thing that areas contribute and that a room of the console brings together by {@link WebAreas#ask}.
 *
 * @param name  stable name
 * @param of    what an area contributes
 * @param guard who may ask one of them
 * @param <S>   the contributed interface
 */
public record Contribution<S>(String name, Function<WebArea, List<S>> of, Function<S, Guard> guard) {

    /** Answers to the search box. */
    public static final Contribution<SearchProvider> SEARCH = new Contribution<>("search", WebArea::searches, SearchProvider::guard);
    /** Timelines of people and companies. */
    public static final Contribution<TimelineSource> TIMELINE = new Contribution<>("timeline", WebArea::timelines, TimelineSource::guard);
    /** Sections on the pages of people and companies. */
    public static final Contribution<SubjectSection> SECTION = new Contribution<>("section", WebArea::sections, SubjectSection::guard);
    /** Ribbons on the pages of people and companies. */
    public static final Contribution<Ribbon> RIBBON = new Contribution<>("ribbon", WebArea::ribbons, Ribbon::guard);
    /** Work that waits for the staff. */
    public static final Contribution<WorkSource> WORK = new Contribution<>("work", WebArea::works, WorkSource::guard);

    /** Figures of the dashboard. */
    public static final Contribution<DashboardCard> CARD = new Contribution<>("card", WebArea::cards, DashboardCard::guard);
    /** Lists of links of the dashboard. */
    public static final Contribution<DashboardList> LIST = new Contribution<>("list", WebArea::lists, DashboardList::guard);

    /** All of them. */
    public static final List<Contribution<?>> ALL = List.of(SEARCH, TIMELINE, SECTION, RIBBON, WORK, CARD, LIST);
}

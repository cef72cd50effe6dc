package it.sintesi.exchange.domain;

import java.util.List;
import java.util.Map;

/** Codes of the partners to which the law sends every communication, and how drop-in routes are named among partners. */
public final class PartnerCodes {

    public static final String MINISTRY = "MINISTRY";
    public static final String REGION = "REGION";
    public static final String INPS = "INPS";
    public static final String INAIL = "INAIL";
    public static final String OTHER_REGION = "OTHER_REGION";

    private static final Map<String, String> NAMES = Map.of(MINISTRY, "Ministero del lavoro, nodo nazionale", REGION, "Regione Lombardia",
            INPS, "INPS", INAIL, "INAIL", OTHER_REGION, "Altra regione");
    private static final String ROUTE = "ROUTE:";

    private PartnerCodes() {
    }

    /** All of them, in the order in which they are shown. */
    public static List<String> all() {
        return List.of(MINISTRY, REGION, OTHER_REGION, INPS, INAIL);
    }

    /** Italian name. */
    public static String name(String code) {
        return isRoute(code) ? "Rotta «" + routeName(code) + "»" : NAMES.getOrDefault(code, code);
    }

    /** Code under which a drop-in route takes its receipts. */
    public static String ofRoute(String name) {
        return ROUTE + name;
    }

    /** True for a drop-in route. */
    public static boolean isRoute(String code) {
        return code.startsWith(ROUTE);
    }

    /** Name of the drop-in route. */
    public static String routeName(String code) {
        return code.substring(ROUTE.length());
    }
}

package it.sintesi.kernel.api.security;

/**
 * What the permission is asked for. Null fields do not apply.
 *
 * @param companyCode fiscal code of the company concerned
 * @param personCode  fiscal code of the person concerned
 * @param office      office competent for it
 */
public record Subject(String companyCode, String personCode, String office) {

    /** Nothing in particular. */
    public static final Subject NONE = new Subject(null, null, null);

    public static Subject company(String code) {
        return new Subject(code, null, null);
    }

    public static Subject person(String code) {
        return new Subject(null, code, null);
    }
}

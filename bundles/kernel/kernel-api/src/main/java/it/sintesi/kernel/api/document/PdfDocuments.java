package it.sintesi.kernel.api.document;

/** Makes documents that last and that everybody can read: PDF/A-2a and PDF/UA-1 in one file. */
public interface PdfDocuments {

    /**
     * Renders a page of XHTML. Fonts and colour profile are embedded; the page needs {@code lang}, a title and a heading structure.
     *
     * @param xhtml complete well-formed XHTML page with its style; images as data URIs only
     * @param about description and keywords for the metadata
     * @return the PDF
     */
    byte[] render(String xhtml, DocumentInfo about);

    /** A QR code as a PNG data URI, to be put into the page. */
    String qrCodeDataUri(String text, int pixels);

    /**
     * Metadata of a document.
     *
     * @param title   title, also shown by readers instead of the file name
     * @param subject what it is about
     * @param author  the office that issues it
     * @param created certified time of the act; the same input then gives the same bytes
     */
    record DocumentInfo(String title, String subject, String author, java.time.Instant created) {
    }
}

package it.sintesi.kernel.api.codelist;

import java.io.Reader;
import java.util.List;

/** The code lists in force. */
public interface CodeLists {

    /**
     * A list by name.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    CodeList get(String name);

    /** Names of all lists. */
    List<String> names();

    /**
     * Replaces a list by a newer one; entries that the new file does not hold are closed on the day before it takes effect, not deleted.
     *
     * @param csv    comma separated, first line with column names, UTF-8
     * @param source where the file comes from, with its licence
     * @return how many entries were added, changed and closed
     * @throws it.sintesi.kernel.api.ServiceException with every wrong line, when the file is not well formed; nothing is changed then
     */
    ImportReport importCsv(String name, Reader csv, String source);

    /** Result of an import. */
    record ImportReport(int added, int changed, int closed) {
    }
}

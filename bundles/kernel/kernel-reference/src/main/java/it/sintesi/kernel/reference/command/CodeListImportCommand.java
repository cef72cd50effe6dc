package it.sintesi.kernel.reference.command;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.codelist.CodeLists.ImportReport;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Imports a newer code list; refuses a wrong file naming every line. */
@Service
@Command(scope = "sintesi", name = "codelist-import", description = "Importa una lista di codici più recente da un file CSV")
public final class CodeListImportCommand implements Action {

    @Reference
    private CodeLists lists;

    @Argument(index = 0, name = "lista", description = "Nome della lista (sintesi:codelists le elenca)", required = true)
    private String name;

    @Argument(index = 1, name = "file", description = "File CSV in UTF-8 con i nomi delle colonne nella prima riga", required = true)
    private String file;

    @Option(name = "--source", aliases = "-s", description = "Fonte e licenza del file", required = false)
    private String source;

    @Override
    public Object execute() throws Exception {
        if (!lists.names().contains(name)) {
            throw new IllegalArgumentException("Non c'è una lista " + name + ". Le liste sono: " + String.join(", ", lists.names()));
        }
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("Il file " + file + " non esiste o non si può leggere.");
        }
        try (Reader csv = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            ImportReport report = lists.importCsv(name, csv, source == null ? path.getFileName().toString() : source);
            return "Lista " + name + ": " + report.added() + " codici nuovi, " + report.changed() + " cambiati, " + report.closed() + " chiusi.";
        } catch (ServiceException e) {
            StringBuilder text = new StringBuilder("Il file non è stato importato:");
            for (Rejection problem : e.rejections()) {
                text.append("\n  ").append(problem.field()).append(": ").append(problem.message()).append(' ').append(problem.mend());
            }
            throw new IllegalArgumentException(text.toString(), e);
        }
    }
}

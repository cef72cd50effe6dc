package it.sintesi.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @Test
    void oldFilesComeFirstAndWarningsAreFound(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("sintesi.log.1"), "2026-11-23T06:00:00,000 | INFO  | main             | Start                            |  | primo\n");
        Files.writeString(folder.resolve("sintesi.log"), """
                2026-11-23T06:00:01,000 | WARN  | qtp1 | Door                             | it.sintesi.kernel.cxf | attenzione | davvero
                java.lang.IllegalStateException: x
                \tat it.sintesi.A.b(A.java:1)
                2026-11-23T06:00:02,000 | INFO  | qtp1 | Door                             | it.sintesi.kernel.cxf | tutto bene
                """);
        ServerLog log = new ServerLog(folder);
        assertThat(log.lines()).extracting(ServerLog.Line::message).containsExactly("primo", "attenzione | davvero", "tutto bene");
        assertThat(log.unexpected()).singleElement().extracting(ServerLog.Line::bundle).isEqualTo("it.sintesi.kernel.cxf");
        assertThat(log.mentions("DAVVERO")).isTrue();
        assertThat(log.mentions("mai scritto")).isFalse();
    }
}

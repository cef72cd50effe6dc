package it.sintesi.communications.application;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.api.BulkUploads.Item;
import it.sintesi.communications.api.BulkUploads.Links;
import it.sintesi.communications.api.BulkUploads.Upload;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UploadCorrectionTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    private static InputStream file(String... messages) {
        return new ByteArrayInputStream(("<Invio>" + String.join("", messages) + "</Invio>").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(World world, Upload upload) {
        return world.module.bulkUploads().items(World.SENDER, upload.id(), false, PageRequest.first()).items().stream().map(Item::code).toList();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theCorrectedFileIsLinkedAndDoublesNothing(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            BulkUploads uploads = world.module.bulkUploads();
            String right = World.sample("unilav-assunzione", 1);
            String wrong = World.sample("unilav-assunzione", 2).replace("versione=", "versjone=");
            Upload first = BulkTest.finished(world, uploads.upload(World.SENDER, "primo.xml", file(right, wrong), false));
            assertThat(List.of(first.accepted(), first.refused())).containsExactly(1, 1);
            Upload second = BulkTest.finished(world, uploads.correct(World.SENDER, first.id(), "corretto.xml", file(right, World.sample("unilav-assunzione", 2)), false));
            assertThat(List.of(second.accepted(), second.refused())).containsExactly(2, 0);
            assertThat(codes(world, second).get(0)).isEqualTo(codes(world, first).get(0));
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isEqualTo(2);
            assertThat(uploads.links(World.SENDER, second.id())).isEqualTo(new Links(first.id(), List.of(), 1));
            assertThat(uploads.links(World.SENDER, first.id())).isEqualTo(new Links(null, List.of(second.id()), 0));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodyCorrectsWhatIsNotItsOwn(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            BulkUploads uploads = world.module.bulkUploads();
            Upload first = BulkTest.finished(world, uploads.upload(World.SENDER, "primo.xml", file(World.sample("unilav-assunzione", 1)), true));
            Caller stranger = new Caller("altri", "Altri", Set.of(Role.EMPLOYER), null, "98765432103", null);
            assertThatThrownBy(() -> uploads.correct(stranger, first.id(), "x.xml", file(), false))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.NOT_FOUND));
            assertThatThrownBy(() -> uploads.links(stranger, first.id())).isInstanceOf(ServiceException.class);
        }
    }
}

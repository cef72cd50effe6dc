package it.sintesi.communications.application;

import it.sintesi.communications.api.BulkUploads.Item;
import it.sintesi.communications.api.BulkUploads.State;
import it.sintesi.communications.api.BulkUploads.Upload;
import it.sintesi.communications.application.bulk.BulkFile;
import it.sintesi.communications.application.bulk.BulkLimits;
import it.sintesi.communications.persistence.UploadStore;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BulkTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void archiveOfFormsAndWrappers(Engine engine) throws IOException {
        try (World world = new World(DATABASES.fresh(engine))) {
            byte[] zip = zip(World.sample("unilav-assunzione", 1), "<Invio>" + World.sample("unilav-assunzione", 2) + World.sample("uniurg", 3) + "</Invio>", "<rotto");
            Upload upload = finished(world, world.module.bulkUploads().upload(World.SENDER, "../a.zip", new ByteArrayInputStream(zip), false));
            assertThat(upload.state()).isEqualTo(State.DONE);
            assertThat(upload.total()).isEqualTo(4);
            assertThat(upload.accepted()).isEqualTo(3);
            assertThat(upload.refused()).isEqualTo(1);
            assertThat(upload.protocol()).isEqualTo("2026/0000004");
            List<Item> items = world.module.bulkUploads().items(World.SENDER, upload.id(), false, PageRequest.first()).items();
            assertThat(items).extracting(Item::number).containsExactly(1, 2, 3, 4);
            assertThat(items.get(0).code()).isEqualTo("1026000000000001");
            assertThat(world.module.bulkUploads().items(World.SENDER, upload.id(), true, PageRequest.first()).items()).extracting(Item::entry).containsExactly("2.xml");
            assertThat(world.module.bulkUploads().summaryPdf(World.SENDER, upload.id())).isNotEmpty();
            assertThat(world.module.bulkUploads().list(World.SENDER, PageRequest.first()).items()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void checkOnlyRegistersNothing(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Upload upload = finished(world, world.module.bulkUploads().upload(World.SENDER, "a.xml",
                    new ByteArrayInputStream(World.sample("unilav-assunzione", 1).getBytes(StandardCharsets.UTF_8)), true));
            assertThat(upload.accepted()).isEqualTo(1);
            assertThat(upload.protocol()).isNull();
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void interruptedUploadGoesOnAfterTheNextStart(Engine engine) throws Exception {
        it.sintesi.kernel.testing.TestDatabase database = DATABASES.fresh(engine);
        StringBuilder wrapper = new StringBuilder("<Invio>");
        for (int i = 0; i < 30; i++) {
            wrapper.append(World.sample("unilav-assunzione", i));
        }
        byte[] content = wrapper.append("</Invio>").toString().getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload("u1", "a.xml", World.NOW, false, State.RECEIVED, 0, 0, 0, 0, null, "");
        try (Connection connection = database.dataSource().getConnection()) {
            UploadStore store = new UploadStore();
            store.insert(connection, upload, World.SENDER, "0".repeat(64), content);
            store.begin(connection, "u1", 30);
            store.add(connection, "u1", List.of(new Item(1, "", "1026000000009999", List.of())));
        }
        try (World world = new World(database)) {
            Upload done = finished(world, upload);
            assertThat(done.done()).isEqualTo(30);
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isEqualTo(29);
        }
    }

    @Test
    void limitsHold() throws Exception {
        byte[] bomb = zip("x".repeat(5_000_000));
        assertThatThrownBy(() -> read(bomb, BulkLimits.DEFAULT)).isInstanceOf(ServiceException.class).hasMessageContaining("espande");
        assertThatThrownBy(() -> read(zip("<a/>", "<a/>", "<a/>"), new BulkLimits(1000, 1000, 2, 100, 1000, 1000))).hasMessageContaining("più di 2 elementi");
        assertThatThrownBy(() -> read("<Invio/>".getBytes(StandardCharsets.UTF_8), BulkLimits.DEFAULT)).hasMessageContaining("non contiene");
        assertThatThrownBy(() -> read("<Invio><UniLav></Invio>".getBytes(StandardCharsets.UTF_8), BulkLimits.DEFAULT)).hasMessageContaining("ben formato");
        byte[] truncated = java.util.Arrays.copyOf(bomb, 60);
        assertThatThrownBy(() -> read(truncated, BulkLimits.DEFAULT)).isInstanceOf(ServiceException.class);
        assertThat(read("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8), BulkLimits.DEFAULT)).hasSize(1);
        assertThat(read("<w:Invio xmlns:w='w' xmlns:u='http://servizi.lavoro.gov.it/unilav'><u:UniLav a='&lt;'><u:B>&amp;</u:B></u:UniLav></w:Invio>"
                .getBytes(StandardCharsets.UTF_8), BulkLimits.DEFAULT))
                .containsExactly("<UniLav xmlns=\"http://servizi.lavoro.gov.it/unilav\" a=\"&lt;\"><B>&amp;</B></UniLav>");
    }

    private static List<String> read(byte[] file, BulkLimits limits) throws InterruptedException {
        List<String> messages = new ArrayList<>();
        new BulkFile(file, limits).forEach((number, entry, document) -> messages.add(new String(document, StandardCharsets.UTF_8)));
        return messages;
    }

    private static byte[] zip(String... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < documents.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".xml"));
                zip.write(documents[i].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static Upload finished(World world, Upload upload) {
        long limit = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < limit) {
            Upload now = world.module.bulkUploads().find(World.SENDER, upload.id()).orElseThrow();
            if (now.state() != State.RECEIVED && now.state() != State.RUNNING) {
                assertThat(now.problem()).isEmpty();
                return now;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("upload did not finish");
    }
}

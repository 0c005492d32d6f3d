package nl.perspectief.development;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class MailFolderTests {

    @Test
    void eachMailBecomesAFileThatAnybodyCanRead(@TempDir Path folder) throws Exception {
        var mails = new MailFolder(folder);
        var server = mails.start();
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            var sender = new JavaMailSenderImpl();
            sender.setHost(mails.settings().get("MAIL_HOST"));
            sender.setPort(Integer.parseInt(requireNonNull(mails.settings().get("MAIL_PORT"))));
            var mail = sender.createMimeMessage();
            var helper = new MimeMessageHelper(mail, true, "UTF-8");
            helper.setFrom("portal@perspectief.example");
            helper.setTo("resident@perspectief.example");
            helper.setSubject("Ліфт не працює");
            helper.setText("Майстер прийде завтра", "<p>Майстер прийде завтра</p>");
            sender.send(mail);

            while (written(folder).isEmpty()) {
                requireNonNull(watch.poll(20, TimeUnit.SECONDS), "no change of the folder")
                        .reset();
            }

            assertThat(written(folder))
                    .startsWith("To: resident@perspectief.example")
                    .contains("Subject: Ліфт не працює", "Майстер прийде завтра")
                    .doesNotContain("<p>");
        } finally {
            server.stop();
        }
    }

    private static String written(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            var file = files.findFirst();
            return file.isEmpty() ? "" : Files.readString(file.get());
        }
    }
}

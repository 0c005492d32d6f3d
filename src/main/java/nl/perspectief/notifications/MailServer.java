package nl.perspectief.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.perspectief.notifications.MailSettings.Tls;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The municipality's mail server. */
@Component
class MailServer implements Postman.Post {

    /** In milliseconds; all of them together take less than {@link MailOutbox#TAKEN_FOR}. */
    private static final String PATIENCE = "20000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final MailSettings settings;

    MailServer(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        secure(properties);
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
    }

    private void secure(Properties properties) {
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == Tls.TLS));
    }

    @Override
    public boolean isOpen() {
        return settings.isConfigured();
    }

    @Override
    public void send(Mail mail) {
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true);
            helper.setFrom(new InternetAddress(settings.from(), "Perspectief", StandardCharsets.UTF_8.name()));
            helper.setTo(new InternetAddress(mail.to(), true));
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            message.setHeader(
                    "Message-ID", "<" + mail.id() + "@" + settings.portal().getHost() + ">");
            message.setHeader("Content-Language", mail.language().getLanguage());
            // no out-of-office answers
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException unfit) {
            throw new MailPreparationException(unfit);
        }
        sender.send(message);
    }

    /** Whether it would be the same with every other mail. */
    static boolean isAway(MailException failure) {
        return !(failure instanceof MailPreparationException) && failure.getCause() != null;
    }

    /** Without addresses, which the server's own words may repeat. */
    static String reason(MailException failure) {
        var cause = failure instanceof MailSendException several
                        && several.getCause() == null
                        && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : failure.getCause();
        for (var each = cause; each instanceof MessagingException messaging; each = messaging.getNextException()) {
            if (each instanceof SMTPAddressFailedException refused) {
                return "the address is refused, " + refused.getReturnCode();
            }
            if (each instanceof SMTPSendFailedException refused && refused.getNextException() == null) {
                return "the server refuses it, " + refused.getReturnCode();
            }
        }
        return String.valueOf(
                cause == null ? failure.getClass().getName() : cause.getClass().getName());
    }
}

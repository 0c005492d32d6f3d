package nl.perspectief.attachments.ui;

import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoSize;
import nl.perspectief.base.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of photos, which {@link nl.perspectief.attachments.Photo#address} names. Nobody keeps what they say. */
@RestController
class PhotoAddress {

    private final PhotoService photos;

    PhotoAddress(PhotoService photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{token}")
    ResponseEntity<byte[]> whole(@PathVariable String token) {
        return answer(token, PhotoSize.WHOLE);
    }

    @GetMapping("/photos/{token}/small")
    ResponseEntity<byte[]> small(@PathVariable String token) {
        return answer(token, PhotoSize.SMALL);
    }

    private ResponseEntity<byte[]> answer(String token, PhotoSize size) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline()
                                    .filename("photo.jpg")
                                    .build()
                                    .toString())
                    .body(photos.read(token, size));
        } catch (NotFoundException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }
}

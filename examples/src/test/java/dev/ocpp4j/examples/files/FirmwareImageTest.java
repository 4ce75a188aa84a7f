package dev.ocpp4j.examples.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirmwareImageTest {
    private final byte[] image = FirmwareImage.of("1.2.3", 1000);

    @Test
    void anImageTellsItsVersion() {
        assertEquals(Optional.of(new FirmwareImage("1.2.3")), FirmwareImage.read(image));
    }

    @Test
    void aDamagedImageIsNone() {
        assertEquals(Optional.empty(), FirmwareImage.read(Passage.content(image, Fault.CORRUPTED)));
        assertEquals(Optional.empty(), FirmwareImage.read(Arrays.copyOf(image, image.length / 2)));
        assertEquals(Optional.empty(), FirmwareImage.read(new byte[65536]));
        assertEquals(Optional.empty(), FirmwareImage.read(new byte[0]));
    }

    @Test
    void aVersionHasNoBlanks() {
        assertThrows(IllegalArgumentException.class, () -> FirmwareImage.of("1 2", 10));
    }
}

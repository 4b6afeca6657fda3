package it.trama.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Papers as files. */
public final class Papers {
    /** The forms that a paper is given in; by their names in an address. */
    public enum Form {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ODT("application/vnd.oasis.opendocument.text"),
        HTML("text/html;charset=UTF-8");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    private Papers() {}

    public static byte[] write(Paper paper, Form form) {
        return switch (form) {
            case PDF -> PaperPdf.write(paper);
            case DOCX -> PaperDocx.write(paper);
            case ODT -> PaperOdt.write(paper);
            case HTML -> PaperHtml.alone(paper).getBytes(UTF_8);
        };
    }
}

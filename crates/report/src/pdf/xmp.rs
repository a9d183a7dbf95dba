use super::moment::Moment;
use super::seal::ROOM;
use crate::display::{About, SealWords};
use crate::xml::escaped;

/// The metadata packet: what the file is, and which standards it is made for.
pub(super) fn packet(about: &About, moment: &Moment) -> String {
    let (title, subject) = (escaped(&about.title), escaped(&about.subject));
    let (lang, program, time) = (escaped(&about.lang), escaped(&about.program), moment.iso());
    let identifier = about.identifier.as_ref().map_or_else(String::new, |identifier| {
        format!("<dc:identifier>{}</dc:identifier>\n", escaped(identifier))
    });
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
{identifier}<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{time}</xmp:CreateDate>
<xmp:ModifyDate>{time}</xmp:ModifyDate>
<pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{seal}{extension}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
        seal = about.seal.as_ref().map_or_else(String::new, |seal| sealing(seal, &program)),
        extension = extension(about.seal.is_some()),
    )
}

/// What proves the file, with room for a signature.
fn sealing(seal: &SealWords, program: &str) -> String {
    let (record, key) = (escaped(&seal.record), escaped(&seal.key));
    let (edition, lang) = (escaped(&seal.edition), escaped(&seal.lang));
    format!(
        r#"<rdf:Description rdf:about="" xmlns:viba="urn:viba:report:1#">
<viba:record>{record}</viba:record>
<viba:key>{key}</viba:key>
<viba:edition>{edition}</viba:edition>
<viba:lang>{lang}</viba:lang>
<viba:program>{program}</viba:program>
<viba:signature>{ROOM}</viba:signature>
</rdf:Description>
"#
    )
}

/// PDF/A asks for a description of every schema it does not define itself.
fn extension(is_sealed: bool) -> String {
    let own = if is_sealed { own_schema() } else { String::new() };
    format!("{EXTENSION_BEGIN}{own}{EXTENSION_END}")
}

fn own_schema() -> String {
    let property = |(name, about): (&str, &str)| {
        format!(
            "<rdf:li rdf:parseType=\"Resource\">\n\
             <pdfaProperty:name>{name}</pdfaProperty:name>\n\
             <pdfaProperty:valueType>Text</pdfaProperty:valueType>\n\
             <pdfaProperty:category>external</pdfaProperty:category>\n\
             <pdfaProperty:description>{about}</pdfaProperty:description>\n</rdf:li>\n"
        )
    };
    let properties: String = PROPERTIES.into_iter().map(property).collect();
    format!(
        "<rdf:li rdf:parseType=\"Resource\">\n\
         <pdfaSchema:schema>VIBA report seal</pdfaSchema:schema>\n\
         <pdfaSchema:namespaceURI>urn:viba:report:1#</pdfaSchema:namespaceURI>\n\
         <pdfaSchema:prefix>viba</pdfaSchema:prefix>\n\
         <pdfaSchema:property><rdf:Seq>\n{properties}</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n"
    )
}

const PROPERTIES: [(&str, &str); 6] = [
    ("record", "SHA-256 of the record the report was made from, hex"),
    ("key", "Public key of the signer, base64url"),
    ("edition", "Which edition of the report"),
    ("lang", "Language of the report"),
    ("program", "Program and version"),
    ("signature", "Signature over the file with zeros in this place, base64url"),
];

/// Up to the description of PDF/UA's own schema.
const EXTENSION_BEGIN: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>
"#;

const EXTENSION_END: &str = "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>";

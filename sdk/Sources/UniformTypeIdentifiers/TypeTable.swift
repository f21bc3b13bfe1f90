/// What is known of a type: its name, what it is a kind of, the endings of its files, its media type, and words for people.
struct TypeRecord: Hashable, Sendable {
  let identifier: String
  let parents: [String]
  let endings: [String]
  let mime: String?
  let words: String?

  init(_ identifier: String, _ parents: [String], _ endings: [String], _ mime: String?, _ words: String?) {
    (self.identifier, self.parents, self.endings) = (identifier, parents, endings)
    (self.mime, self.words) = (mime, words)
  }

  /// A line of the table: fields between bars, lists between spaces.
  init(line: Substring) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
    func list(_ index: Int) -> [String] { parts[index].split(separator: " ").map(String.init) }
    func word(_ index: Int) -> String? { parts[index].isEmpty ? nil : String(parts[index]) }
    self.init(String(parts[0]), list(1), list(2), word(3), word(4))
  }
}

/// The types that the system declares.
enum TypeTable {
  static let records: [TypeRecord] = text.split(separator: "\n").map(TypeRecord.init(line:))
  static let byIdentifier: [String: TypeRecord] = Dictionary(
    records.map { ($0.identifier.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  private static let text = """
    public.item||||
    public.content||||
    public.composite-content|public.content|||
    public.disk-image|public.data public.archive|||
    public.data|public.item|||data
    public.directory|public.item|||folder
    com.apple.resolvable||||
    public.symlink|public.item com.apple.resolvable|||
    public.executable|public.item|||
    com.apple.mount-point|public.item com.apple.resolvable|||
    com.apple.alias-file|public.data com.apple.resolvable|||
    com.apple.bookmark|public.data com.apple.resolvable|||
    public.url|public.data|||URL
    public.file-url|public.url|||File URL
    public.text|public.data public.content|||text
    public.plain-text|public.text|txt text|text/plain|text document
    public.utf8-plain-text|public.plain-text|||Unicode text
    public.utf16-external-plain-text|public.plain-text|||
    public.utf16-plain-text|public.plain-text|||
    public.delimited-values-text|public.text|||
    public.comma-separated-values-text|public.delimited-values-text|csv|text/csv|CSV document
    public.tab-separated-values-text|public.delimited-values-text|tsv|text/tab-separated-values|TSV document
    public.utf8-tab-separated-values-text|public.tab-separated-values-text public.utf8-plain-text|||
    public.rtf|public.text|rtf|text/rtf|rich text document
    public.html|public.text|html htm|text/html|HTML document
    public.xml|public.text|xml|application/xml|XML document
    public.yaml|public.text|yaml yml|application/x-yaml|YAML document
    public.css|public.text|css|text/css|CSS style sheet
    public.source-code|public.plain-text|||source code
    public.assembly-source|public.source-code|s||
    public.c-source|public.source-code|c||C source code
    public.objective-c-source|public.source-code|m||Objective-C source code
    public.swift-source|public.source-code|swift||Swift source code
    public.c-plus-plus-source|public.source-code|cpp cp cxx||C++ source code
    public.objective-c-plus-plus-source|public.source-code|mm||
    public.c-header|public.source-code|h||C header
    public.c-plus-plus-header|public.source-code|hpp||
    public.script|public.source-code|||script
    com.apple.applescript.text|public.script|applescript||
    com.apple.applescript.script|public.data public.script|scpt||
    com.apple.applescript.script-bundle|com.apple.bundle com.apple.package public.script|scptd||
    com.netscape.javascript-source|public.source-code public.executable|js|text/javascript|JavaScript
    public.shell-script|public.script|sh||shell script
    public.perl-script|public.shell-script|pl||
    public.python-script|public.shell-script|py|text/x-python-script|Python script
    public.ruby-script|public.shell-script|rb||
    public.php-script|public.shell-script|php||
    public.make-source|public.source-code|||
    public.json|public.text|json|application/json|JSON document
    com.apple.property-list|public.data|plist||property list
    com.apple.xml-property-list|public.xml com.apple.property-list|||
    com.apple.binary-property-list|com.apple.property-list|||
    com.adobe.pdf|public.data public.composite-content|pdf|application/pdf|PDF document
    com.apple.rtfd|com.apple.package public.composite-content|rtfd||
    com.apple.flat-rtfd|public.data public.composite-content|||
    com.apple.webarchive|public.data public.composite-content|webarchive||
    public.image|public.data public.content|||image
    public.jpeg|public.image|jpeg jpg jpe|image/jpeg|JPEG image
    public.tiff|public.image|tiff tif|image/tiff|TIFF image
    com.compuserve.gif|public.image|gif|image/gif|GIF image
    public.png|public.image|png|image/png|PNG image
    com.apple.icns|public.image|icns||
    com.microsoft.bmp|public.image|bmp|image/bmp|BMP image
    com.microsoft.ico|public.image|ico|image/vnd.microsoft.icon|
    public.camera-raw-image|public.image|||
    public.svg-image|public.image public.xml|svg|image/svg+xml|SVG document
    com.apple.live-photo||||Live Photo
    public.heif|public.heif-standard public.image|heif|image/heif|HEIF image
    public.heic|public.heif-standard public.image|heic|image/heic|HEIC image
    public.heics|public.heif-standard public.image|heics|image/heic-sequence|
    org.webmproject.webp|public.image|webp|image/webp|WebP image
    com.ilm.openexr-image|public.image|exr||
    com.adobe.raw-image|public.camera-raw-image|dng|image/x-adobe-dng|
    public.jpeg-xl|public.image|jxl|image/jxl|
    public.3d-content|public.content|||3D content
    com.pixar.universal-scene-description|public.3d-content public.data|usd usda usdc||
    com.pixar.universal-scene-description-mobile|com.pixar.universal-scene-description|usdz|model/vnd.usdz+zip|
    com.apple.reality|public.data|reality||
    com.apple.scenekit.scene|public.3d-content|scn||
    com.apple.arobject|public.data|arobject||
    public.audiovisual-content|public.data public.content|||audiovisual content
    public.movie|public.audiovisual-content|||movie
    public.video|public.movie|||video
    public.audio|public.audiovisual-content|||audio
    com.apple.quicktime-movie|public.movie|mov qt|video/quicktime|QuickTime movie
    public.mpeg|public.movie|mpg mpeg|video/mpeg|MPEG movie
    public.mpeg-2-video|public.video|m2v|video/mpeg2|
    public.mpeg-2-transport-stream|public.movie|ts|video/mp2t|
    public.mp3|public.audio|mp3|audio/mpeg|MP3 audio
    public.mpeg-4|public.movie|mp4|video/mp4|MPEG-4 movie
    public.mpeg-4-audio|public.audio|mp4a|audio/mp4|MPEG-4 audio
    com.apple.protected-mpeg-4-audio|public.audio|m4p||
    com.apple.protected-mpeg-4-video|com.apple.m4v-video|||
    public.avi|public.movie|avi|video/avi|AVI movie
    public.aiff-audio|public.audio|aiff aif|audio/aiff|AIFF audio
    com.microsoft.waveform-audio|public.audio|wav|audio/vnd.wave|Waveform audio
    public.midi-audio|public.audio|midi mid|audio/midi|MIDI audio
    public.playlist||||
    public.m3u-playlist|public.text public.playlist|m3u m3u8|audio/x-mpegurl|
    public.folder|public.directory|||folder
    public.volume|public.folder|||
    com.apple.package|public.directory|||package
    com.apple.bundle|public.directory|bundle||bundle
    com.apple.plugin|com.apple.package com.apple.bundle|plugin||
    com.apple.metadata-importer|com.apple.plugin|mdimporter||
    com.apple.quicklook-generator|com.apple.plugin|qlgenerator||
    com.apple.xpc-service|com.apple.package com.apple.bundle|xpc||
    com.apple.framework|com.apple.bundle|framework||
    com.apple.application|public.executable|||application
    com.apple.application-bundle|com.apple.application com.apple.package com.apple.bundle|app||application
    com.apple.application-and-system-extension|com.apple.xpc-service|appex||
    public.unix-executable|public.data public.executable|||
    com.microsoft.windows-executable|public.data public.executable|exe|application/x-msdownload|
    com.apple.systempreference.prefpane|com.apple.package com.apple.bundle|prefpane||
    public.archive|public.data|||archive
    org.gnu.gnu-zip-archive|public.data public.archive|gz gzip|application/gzip|Gzip archive
    public.bzip2-archive|public.data public.archive|bz2|application/x-bzip2|
    public.zip-archive|public.data public.archive|zip|application/zip|ZIP archive
    public.tar-archive|public.data public.archive|tar|application/x-tar|
    com.apple.archive|public.data public.archive|aar||
    public.spreadsheet|public.content|||spreadsheet
    public.presentation|public.composite-content|||presentation
    public.database||||
    public.message||||message
    public.contact||||contact
    public.vcard|public.text public.contact|vcf vcard|text/vcard|vCard
    public.to-do-item||||
    public.calendar-event||||calendar event
    public.email-message|public.message|||email message
    com.apple.internet-location|public.data|||
    com.microsoft.internet-shortcut|public.data|url||
    public.font||||font
    public.bookmark||||
    com.rsa.pkcs-12|public.data|p12 pfx|application/x-pkcs12|
    public.x509-certificate|public.data|cer crt|application/x-x509-ca-cert|
    org.idpf.epub-container|public.data public.composite-content|epub|application/epub+zip|EPUB publication
    public.log|public.text|log||log
    com.apple.haptics.ahap|public.json|ahap||
    public.geojson|public.json|geojson|application/geo+json|GeoJSON
    com.apple.linkpresentation.metadata|public.data|||
    public.heif-standard|public.image|||
    com.apple.m4a-audio|public.audio|m4a|audio/x-m4a|Apple MPEG-4 audio
    com.apple.m4v-video|public.movie|m4v|video/x-m4v|
    net.daringfireball.markdown|public.text|md markdown|text/markdown|Markdown document
    org.openxmlformats.wordprocessingml.document|public.data public.composite-content|docx|application/vnd.openxmlformats-officedocument.wordprocessingml.document|Word document
    org.openxmlformats.spreadsheetml.sheet|public.data public.spreadsheet|xlsx|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|Excel workbook
    org.openxmlformats.presentationml.presentation|public.data public.presentation|pptx|application/vnd.openxmlformats-officedocument.presentationml.presentation|PowerPoint presentation
    """
}

import FoundationAdditions
import UniformTypeIdentifiers

// The names of kinds of data as they were before `UTType`.

@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.item of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeItem: CFString = "public.item"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.content of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeContent: CFString = "public.content"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.data of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeData: CFString = "public.data"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.image of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeImage: CFString = "public.image"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.jpeg of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeJPEG: CFString = "public.jpeg"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.png of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypePNG: CFString = "public.png"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.gif of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeGIF: CFString = "com.compuserve.gif"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.tiff of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeTIFF: CFString = "public.tiff"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.pdf of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypePDF: CFString = "com.adobe.pdf"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.text of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeText: CFString = "public.text"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.plainText of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypePlainText: CFString = "public.plain-text"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.utf8PlainText of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeUTF8PlainText: CFString = "public.utf8-plain-text"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.rtf of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeRTF: CFString = "public.rtf"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.html of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeHTML: CFString = "public.html"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.xml of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeXML: CFString = "public.xml"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.json of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeJSON: CFString = "public.json"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.commaSeparatedText of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeCommaSeparatedText: CFString = "public.comma-separated-values-text"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.url of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeURL: CFString = "public.url"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.fileURL of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeFileURL: CFString = "public.file-url"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.folder of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeFolder: CFString = "public.folder"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.movie of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeMovie: CFString = "public.movie"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.video of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeVideo: CFString = "public.video"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.quickTimeMovie of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeQuickTimeMovie: CFString = "com.apple.quicktime-movie"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.mpeg4Movie of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeMPEG4: CFString = "public.mpeg-4"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.audio of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeAudio: CFString = "public.audio"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.mp3 of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeMP3: CFString = "public.mp3"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.zip of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeZipArchive: CFString = "public.zip-archive"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.livePhoto of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeLivePhoto: CFString = "com.apple.live-photo"
@available(iOS, introduced: 3.0, deprecated: 15.0, message: "Use UTType.vCard of UniformTypeIdentifiers.")
public nonisolated(unsafe) let kUTTypeVCard: CFString = "public.vcard"

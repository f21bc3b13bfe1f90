"""An app for other tools: in come a source tree and a name, out come an Xcode project, a playground or a zip file."""

from swiftgen.project.export.atomic import ExportError
from swiftgen.project.export.export import FORMATS, Format, export

__all__ = ["FORMATS", "ExportError", "Format", "export"]

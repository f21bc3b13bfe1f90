"""An app on disk: in come source trees, out come folders, versions and exports."""

"""What the macOS disk image looks like: read by `dmgbuild -s` with `-D app=… -D size=…`."""
# ruff: noqa: F821, A001  dmgbuild gives `defines` and wants these names

application = defines["app"]
format = "ULMO"
size = defines.get("size")
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {"Lyre.app": (140, 130), "Applications": (400, 130)}
window_rect = ((200, 200), (540, 320))
default_view = "icon-view"
icon_size = 112

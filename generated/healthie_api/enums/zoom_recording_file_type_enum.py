# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ZoomRecordingFileTypeEnum(OpenEnum):
    CC = "CC"
    CHAT = "CHAT"
    M4A = "M4A"
    MP4 = "MP4"
    THUMBNAIL = "THUMBNAIL"
    TIMELINE = "TIMELINE"
    TRANSCRIPT = "TRANSCRIPT"

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class TranscriptTypeEnum(OpenEnum):
    processed_recording = "processed_recording"
    realtime_capture = "realtime_capture"

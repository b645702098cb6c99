# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class TranscriptStatusEnum(OpenEnum):
    completed = "completed"
    failed = "failed"
    incomplete = "incomplete"
    processing = "processing"

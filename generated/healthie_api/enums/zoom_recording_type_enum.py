# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ZoomRecordingTypeEnum(OpenEnum):
    active_speaker = "active_speaker"
    audio_only = "audio_only"
    audio_transcript = "audio_transcript"
    gallery_view = "gallery_view"
    shared_screen = "shared_screen"
    shared_screen_with_gallery_view = "shared_screen_with_gallery_view"
    shared_screen_with_speaker_view = "shared_screen_with_speaker_view"
    shared_screen_with_speaker_view_cc = "shared_screen_with_speaker_view_cc"
    speaker_view = "speaker_view"
    timeline = "timeline"

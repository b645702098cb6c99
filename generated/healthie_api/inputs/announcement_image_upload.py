# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel, Upload


class AnnouncementImageUpload(InputModel):
    image: Upload | None = None

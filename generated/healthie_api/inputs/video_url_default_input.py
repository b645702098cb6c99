# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.video_url_option_input import VideoUrlOptionInput
from ..scalars import ID


class VideoUrlDefaultInput(InputModel):
    default_url: str | None = None
    id: ID | None = None
    user_id: ID | None = None
    video_url_options: list[VideoUrlOptionInput | None] | None = None

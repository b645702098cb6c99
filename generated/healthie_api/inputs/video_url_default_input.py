# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.video_url_option_input import VideoUrlOptionInput


class VideoUrlDefaultInput(InputModel):
    default_url: str | None = None
    id: ID | None = None
    user_id: ID | None = None
    video_url_options: list[VideoUrlOptionInput | None] | None = None

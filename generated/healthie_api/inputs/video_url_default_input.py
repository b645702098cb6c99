# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.video_url_option_input import VideoUrlOptionInput
from ..scalars import ID


class VideoUrlDefaultInput(InputModel):
    default_url: str | None = None
    id: ID | None = None
    user_id: ID | None = None
    video_url_options: list[VideoUrlOptionInput | None] | None = None

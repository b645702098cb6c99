# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class VideoUrlOptionInput(InputModel):
    id: ID | None = None
    url: str | None = None
    url_by_item_id: str | None = None


class VideoUrlDefaultInput(InputModel):
    default_url: str | None = None
    id: ID | None = None
    user_id: ID | None = None
    video_url_options: list[VideoUrlOptionInput | None] | None = None

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean, ZonedDateTime
from hero_healthie_runtime.uploads import Upload

from ..enums.course_type import CourseType
from ..inputs.course_members_input import CourseMembersInput


class UpdateCourseInput(InputModel):
    course_members: list[CourseMembersInput | None] | None = None
    course_type: CourseType | str | None = None
    description: str | None = None
    external_preview_image_url: str | None = None
    formatted_benefits: str | None = None
    id: str | None = None
    late_enroll: Boolean | None = None
    name: str | None = None
    preview_image: Upload | None = None
    preview_video_content: str | None = None
    start_at: ZonedDateTime | None = None
    start_date: ZonedDateTime | None = None
    start_on_group_assignment: Boolean | None = None

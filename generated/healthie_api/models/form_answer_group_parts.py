# Generated from specs/healthie. Do not edit.
from typing import Annotated, Literal

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    Field,
    Float,
    Int,
    MemberTag,
    NamedReference,
    UnknownMember,
    member_of,
)

from ..models.icd_code_reference import IcdCodeReference
from ..models.user_reference import UserReference
from ..operations.form_answer_group import Action


class AutoscoredSectionType(BaseModel):
    has_autoscored_calculator: Boolean | None
    section_key: str | None
    section_title: str | None
    show_: Boolean | None = Field(validation_alias="show", serialization_alias="show")
    value: Float | None


class FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType(BaseModel):
    typename: Literal["ChartingNoteAddendumType"] = Field(
        validation_alias="__typename", serialization_alias="__typename"
    )
    id: ID


class FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning(BaseModel):
    typename: Literal["FormAnswerGroupSigning"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID


class FormAnswerGroupAuditEvent(BaseModel):
    action: Action
    committed_at: DateTime
    committed_by: UserReference
    created_at: DateTime
    description: str | None
    form_answer_group: NamedReference
    id: ID
    related_object: (
        Annotated[
            Annotated[
                FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType,
                MemberTag("FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType"),
            ]
            | Annotated[
                FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning,
                MemberTag("FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning"),
            ]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(
                FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType,
                FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning,
            ),
        ]
        | None
    )
    updated_at: DateTime


class FormAnswerGroupUserConnection(BaseModel):
    id: ID
    user: UserReference | None


class IcdCodesIndividualClientNote(BaseModel):
    icd_code: IcdCodeReference | None
    icd_code_id: ID | None
    id: ID | None
    position: Int | None


class IndividualClientType(BaseModel):
    appointment_inclusion_id: ID | None
    attended: Boolean | None
    content: str | None
    icd_codes_individual_client_notes: list[IcdCodesIndividualClientNote] | None
    id: ID
    join_time: DateTime | None
    leave_time: DateTime | None
    updated_at: DateTime | None
    user: UserReference | None


class LabOrderReference(BaseModel):
    id: ID
    status: str | None


class NarxCheck(BaseModel):
    provider: UserReference
    timestamp: DateTime


class PrescriptionReference(BaseModel):
    display_name: str | None
    id: ID
    status: str | None

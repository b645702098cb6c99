# Generated from specs/healthie. Do not edit.
from typing import Annotated, Literal

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    Field,
    GraphQLOperation,
    MemberTag,
    UnknownMember,
    member_of,
    optional_object_of,
)


class CustomEmailRelatedObjectAppointmentType(BaseModel):
    typename: Literal["AppointmentType"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID


class CustomEmailRelatedObjectCourse(BaseModel):
    typename: Literal["Course"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID


class CustomEmailRelatedObjectOffering(BaseModel):
    typename: Literal["Offering"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID


class CustomEmail(BaseModel):
    created_at: DateTime
    email_type: str | None
    greeting: str | None
    id: ID
    message_body: str | None
    name: str | None
    reactivation_wait_days: str | None
    related_object: (
        Annotated[
            Annotated[CustomEmailRelatedObjectAppointmentType, MemberTag("CustomEmailRelatedObjectAppointmentType")]
            | Annotated[CustomEmailRelatedObjectCourse, MemberTag("CustomEmailRelatedObjectCourse")]
            | Annotated[CustomEmailRelatedObjectOffering, MemberTag("CustomEmailRelatedObjectOffering")]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(
                CustomEmailRelatedObjectAppointmentType,
                CustomEmailRelatedObjectCourse,
                CustomEmailRelatedObjectOffering,
            ),
        ]
        | None
    )
    subject: str | None
    updated_at: DateTime
    user_id: ID | None


CUSTOM_EMAIL_FRAGMENT = """
fragment CustomEmail on CustomEmail {
 created_at
 email_type
 greeting
 id
 message_body
 name
 reactivation_wait_days
 related_object {
 __typename
 ... on AppointmentType {
 id
 }
 ... on Course {
 id
 }
 ... on Offering {
 id
 }
 }
 subject
 updated_at
 user_id
}
"""


OPERATION: GraphQLOperation[CustomEmail | None] = GraphQLOperation(
    name="customEmail",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query customEmail($id: ID) {
 customEmail(id: $id) {
 ...CustomEmail
 }
}
"""
    + CUSTOM_EMAIL_FRAGMENT,
    decode=optional_object_of("customEmail", CustomEmail),
)

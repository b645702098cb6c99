# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="customEmailPreview",
    kind="query",
    safety="read",
    arguments={
        "course_id": "ID",
        "email_body_only": "Boolean",
        "email_type": "String",
        "find_record": "Boolean",
        "greeting": "String",
        "id": "String",
        "message_body": "String",
        "preview_email_type": "String",
        "reactivation_wait_days": "String",
        "subject": "String",
    },
    document="""
query customEmailPreview($course_id: ID, $email_body_only: Boolean, $email_type: String, $find_record: Boolean, $greeting: String, $id: String, $message_body: String, $preview_email_type: String, $reactivation_wait_days: String, $subject: String) {
 customEmailPreview(
 course_id: $course_id
 email_body_only: $email_body_only
 email_type: $email_type
 find_record: $find_record
 greeting: $greeting
 id: $id
 message_body: $message_body
 preview_email_type: $preview_email_type
 reactivation_wait_days: $reactivation_wait_days
 subject: $subject
 )
}
""",
    decode=value_of("customEmailPreview", str, expected="value or null"),
)

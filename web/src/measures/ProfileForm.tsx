import { useId } from "react";
import type { Profile } from "../../../core/profile.ts";
import { answerWords, QUESTIONS, type Question } from "./questions.ts";

interface Props {
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
}

/** Five questions; every one may stay unanswered. */
export function ProfileForm({ profile, onChange }: Props) {
  const answer = ({ field }: Question, value: string) => {
    const { [field]: _, ...others } = profile;
    onChange(value ? { ...others, [field]: value } : others);
  };
  return (
    <form className="profile-form" onSubmit={(event) => event.preventDefault()}>
      {QUESTIONS.map((question) => (
        <QuestionField
          key={question.field}
          question={question}
          value={profile[question.field] ?? ""}
          onAnswer={(value) => answer(question, value)}
        />
      ))}
    </form>
  );
}

interface FieldProps {
  readonly question: Question;
  readonly value: string;
  readonly onAnswer: (value: string) => void;
}

function QuestionField({ question, value, onAnswer }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{question.label}</label>
      <select id={id} value={value} onChange={(event) => onAnswer(event.target.value)}>
        <option value="">不说</option>
        {question.answers.map((answer) => (
          <option key={answer} value={answer}>
            {answerWords(answer)}
          </option>
        ))}
      </select>
    </div>
  );
}

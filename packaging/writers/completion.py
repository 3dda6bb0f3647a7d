"""What Tab completes after `standfirst`, for three shells, from the tables of options."""

from collections.abc import Iterator

from reader.pipeline import RULES
from writers.identity import PROGRAM
from writers.options_table import Command, Option, commands, whole_program

_VALUES = {"RULE": tuple(rule.name for rule in RULES)}


def values(option: Option) -> tuple[str, ...]:
    """Return the words that may follow an option, nothing when they cannot be told."""
    return option.choices or _VALUES.get(option.value, ())


def bash() -> str:
    """Return the completion for Bash."""
    every = tuple(commands())
    names = " ".join(command.name for command in every)
    cases = "".join(_bash_case(command) for command in every)
    first = " ".join(_flags(whole_program()))
    return f"""# Completion of {PROGRAM} for Bash.
_{PROGRAM}() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    local command=${{COMP_WORDS[1]}}
    local flags="" files=yes
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        flags="{names} {first}"
    else
        case $command in
{cases}        esac
    fi
    [ "$word" = "${{word#-}}" ] && [ "$COMP_CWORD" -gt 1 ] && flags=""
    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$word")
    if [ -n "$files" ] && [ "$word" = "${{word#-}}" ]; then
        mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen -f -- "$word")
        compopt -o filenames 2>/dev/null
    fi
}}
complete -F _{PROGRAM} {PROGRAM}
"""


def _bash_case(command: Command) -> str:
    inner = "".join(
        f"                {'|'.join(option.flags)}) mapfile -t COMPREPLY < "
        f'<(compgen -W "{" ".join(values(option))}" -- "$word"); return ;;\n'
        if values(option)
        else f"                {'|'.join(option.flags)}) return ;;\n"
        for option in command.options
        if option.value and not option.takes_files
    )
    asked = f"            case $before in\n{inner}            esac\n" if inner else ""
    return (
        f"        {command.name})\n"
        f'            flags="{" ".join(_flags(command))}"\n'
        f"{asked}            ;;\n"
    )


def zsh() -> str:
    """Return the completion for Zsh."""
    listed = "\n".join(f"            {_quoted(f'{each.name}:{each.help}')}" for each in commands())
    cases = "\n".join(
        f"        {each.name}) _arguments -s -S {' '.join(_zsh_options(each))} '*:file:_files' ;;"
        for each in commands()
    )
    return f"""#compdef {PROGRAM}
# Completion of {PROGRAM} for Zsh.
_{PROGRAM}() {{
    local line state
    _arguments -C {" ".join(_zsh_options(whole_program()))} '1: :->first' '*:: :->rest'
    case $state in
    first)
        local -a commands=(
{listed}
        )
        _describe -t commands command commands
        _files
        ;;
    rest)
        case $line[1] in
{cases}
        *) _files ;;
        esac
        ;;
    esac
}}
if [ "$funcstack[1]" = "_{PROGRAM}" ]; then
    _{PROGRAM} "$@"
else
    compdef _{PROGRAM} {PROGRAM}
fi
"""


def _zsh_options(command: Command) -> Iterator[str]:
    for option in command.options:
        for flag in option.flags:
            words = option.help.replace("[", "(").replace("]", ")").replace(":", "\\:")
            repeat = "*" if option.is_repeatable else ""
            yield _quoted(f"{repeat}{flag}[{words}]{_zsh_value(option)}")


def _zsh_value(option: Option) -> str:
    if not option.value:
        return ""
    if values(option):
        return f":{option.value.lower()}:({' '.join(values(option))})"
    return f":{option.value.lower()}:{'_files' if option.takes_files else ''}"


def fish() -> str:
    """Return the completion for fish."""
    names = " ".join(command.name for command in commands())
    alone = f"-n 'not __fish_seen_subcommand_from {names}'"
    lines = [f"# Completion of {PROGRAM} for fish."]
    lines += [
        f"complete -c {PROGRAM} {alone} -a {each.name} -d {_quoted(each.help)}"
        for each in commands()
    ]
    lines += [f"complete -c {PROGRAM} {alone} {_fish(o)}" for o in whole_program().options]
    for command in commands():
        there = f"-n '__fish_seen_subcommand_from {command.name}'"
        lines += [f"complete -c {PROGRAM} {there} {_fish(option)}" for option in command.options]
    return "\n".join(lines) + "\n"


def _fish(option: Option) -> str:
    parts = [
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
    ]
    if values(option):
        parts.append(f"-x -a {_quoted(' '.join(values(option)))}")
    elif option.value:
        parts.append("-r" if option.takes_files else "-x")
    return " ".join([*parts, f"-d {_quoted(option.help)}"])


def _flags(command: Command) -> list[str]:
    return [flag for option in command.options for flag in option.flags]


def _quoted(words: str) -> str:
    """Return words as a shell reads them as one."""
    return "'" + words.replace("'", "'\\''") + "'"

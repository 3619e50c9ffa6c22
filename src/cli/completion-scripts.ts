/** A shell that completes what is typed. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'

/**
 * What each shell runs when a word is to be completed: it asks the command, a candidate a line, a tab and what it means
 * behind it. `:files` stands for the names of files.
 */
export const completionScripts: Readonly<Record<Shell, string>> = {
  // Without mapfile, which the bash of macOS lacks.
  bash: `_beian() {
  local line current="\${COMP_WORDS[COMP_CWORD]}"
  [[ $current == = ]] && current=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
    elif [[ -n $line ]]; then
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <(beian completion complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _beian beian
`,
  zsh: `#compdef beian
_beian() {
  local line
  local -a found
  for line in "\${(@f)$(beian completion complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == ':files' ]]; then
      _files
    elif [[ -n $line ]]; then
      found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  (( $#found )) && _describe beian found
}
if [[ $funcstack[1] == _beian ]]; then _beian "$@"; else compdef _beian beian; fi
`,
  fish: `function __beian_complete
  set -l words (commandline -opc) (commandline -ct | string collect --allow-empty)
  for line in (beian completion complete -- $words[2..-1] 2>/dev/null)
    if test "$line" = ':files'
      __fish_complete_path (commandline -ct)
    else
      echo $line
    end
  end
end
complete -c beian -f -a '(__beian_complete)'
`,
  // An empty argument would be dropped on its way: a blank stands for it.
  powershell: `Register-ArgumentCompleter -Native -CommandName beian -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += ' ' }
  beian completion complete -- @words 2>$null | ForEach-Object {
    if ($_ -eq ':files') {
      [System.Management.Automation.CompletionCompleters]::CompleteFilename($word)
    } else {
      $value, $about = $_ -split "\`t", 2
      if (-not $about) { $about = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
  }
}
`,
}
